type Post = { url: string; fields: Readonly<Record<string, string>>; file: Blob; onProgress: (share: number) => void };

/** Posts a file from the browser, fields first and the file last as the store wants it; false if it was not taken. `fetch` tells no progress. */
export const postForm = ({ url, fields, file, onProgress }: Post): Promise<boolean> =>
  new Promise((resolve) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append("file", file);
    const request = new XMLHttpRequest();
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener("load", () => resolve(request.status >= 200 && request.status < 300));
    for (const failed of ["error", "abort", "timeout"]) request.addEventListener(failed, () => resolve(false));
    request.open("POST", url);
    request.send(form);
  });

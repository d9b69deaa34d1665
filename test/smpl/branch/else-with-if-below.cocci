@@ expression E, r; statement S; @@
  if (E) {
	...
	return r;
  }
- else
  S

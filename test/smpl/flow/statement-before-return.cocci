@@
statement S;
@@
- S
  return ...;

@@
statement S;
@@
- S
  S

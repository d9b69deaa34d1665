@@
statement S;
@@
  a();
- S

@@
statement S;
expression E;
@@
  for (...; E; ...)
- S
+ { S }

@@
expression A, B;
statement S;
@@
  if (A) S
+ mid();
  if (B) S

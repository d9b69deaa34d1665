@r forall@
expression E1;
expression E2;
statement S3;
statement S4;
@@
(
  return E1;
+ new();
|
  if (E2)
    S3
  else
    S4
+ new(E2);
)

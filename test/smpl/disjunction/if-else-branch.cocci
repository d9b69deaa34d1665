@@
expression E;
@@
  if (E)
(
- one();
+ uno();
|
- two();
+ due();
)

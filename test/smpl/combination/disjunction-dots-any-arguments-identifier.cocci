@r forall@
identifier I1;
idexpression V2;
expression E3;
@@
  E3(...);
... 
(
  I1();
+ new(I1);
|
- i = arr[V2];
)

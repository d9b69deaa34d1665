@r forall@
expression E1;
expression E2;
expression E3;
idexpression V4;
@@
(
- E1;
+ new();
|
  i = E2;
+ new();
)
... 
  E3 = V4 || g(...);

@r exists@
idexpression V1;
expression E2;
identifier I3;
constant C4;
@@
(
- V1 |= i | E2;
+ new();
|
- I3(C4, ...);
+ new();
)

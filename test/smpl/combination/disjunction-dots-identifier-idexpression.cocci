@r forall@
expression E1;
expression E2;
expression E3;
idexpression V4;
statement S5;
identifier I6;
@@
(
- x = E1;
+ new();
|
- if (E2) {
-   ret = put(E3, q->b, V4 >= dev);
-   S5
- }
+ new(E3);
)
... 
  dev->len = dev->I6;

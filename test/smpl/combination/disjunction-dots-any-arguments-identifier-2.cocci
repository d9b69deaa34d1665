@r exists@
expression E1;
identifier I2;
expression E3;
@@
  y += E3;
... 
(
- E1;
+ new(E1);
|
- if (h(I2 != y))
-   unlock(...);
+ new(I2);
)

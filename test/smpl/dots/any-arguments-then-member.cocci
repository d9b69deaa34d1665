@@
identifier f;
@@
- f(...)->x
+ getx()

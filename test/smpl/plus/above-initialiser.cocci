@@
identifier s;
expression E;
@@
 struct ops s = {
+ .start = E,
- .open = E,
 };

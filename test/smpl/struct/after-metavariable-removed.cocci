@@
identifier s, m;
expression E;
@@
 struct ops s = {
- .m = E,
 };

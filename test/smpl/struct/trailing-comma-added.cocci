@@
identifier s;
@@
 struct ops s = {
 ...,
 .open = f,
+ .close = g,
 };

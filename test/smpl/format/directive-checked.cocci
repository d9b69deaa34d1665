@r@
format F =~ "^s$";
expression to, E;
@@
- append(to, "%@F@", E)
+ append_text(to, E)

@@
format F;
expression to, E;
@@
- append(to, "%@F@\n", E)
+ append_line(to, "%@F@", E)

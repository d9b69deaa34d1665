@@
format d =~ "u$";
expression e;
@@
- pr("%@d@", e)
+ pr_unsigned(e)

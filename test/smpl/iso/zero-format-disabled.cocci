@ disable zero_multiple_format, value_format @
expression E;
@@
- put(E, 0)
+ end(E)

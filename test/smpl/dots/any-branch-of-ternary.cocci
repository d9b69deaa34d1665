@@
expression e;
@@
- e ? ... : 0
+ zero_else(e)

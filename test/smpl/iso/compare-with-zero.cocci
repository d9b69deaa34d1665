@@
expression E;
@@
- strcmp(E, "on") == 0
+ streq(E, "on")

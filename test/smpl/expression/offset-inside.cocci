@@
expression e;
@@
- SLOT(e)
+ e

@@
expression E;
@@
 f(...
- , E
 )

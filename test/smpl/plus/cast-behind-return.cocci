@@
expression e;
@@
 return
+(long)
 e;

@@
expression e, x;
@@
 x =
+(long)
 e;

@@
expression x;
@@
 begin(x);
+ #ifdef DEBUG
+ trace(x);
+ #endif
 ...
+ #ifdef DEBUG
+ untrace(x);
+ #endif
 end(x);

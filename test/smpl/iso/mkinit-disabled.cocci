@ disable mkinit @
struct ops x;
@@
 x.open =
- old
+ fresh
 ;

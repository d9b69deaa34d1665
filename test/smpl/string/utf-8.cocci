@@
@@
 f(
- u8"text"
+ u8"other"
 )

@@
unsigned int u;
@@
(
- u < 0
+ 0
|
- u >= 0
+ 1
)

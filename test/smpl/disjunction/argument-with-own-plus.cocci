@@
expression x;
@@
f(
(
- 0
+ NONE
|
- 1
+ ONE
|
 x
)
 )

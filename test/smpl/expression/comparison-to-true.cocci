@@ expression E; @@
(
- E == true
+ E
|
- E == false
+ !E
|
- true == E
+ E
)

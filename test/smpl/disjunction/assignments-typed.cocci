@@
bool t;
@@
(
- t = true
+ t = yes
|
- t = 0
+ t = false
|
- t = 1
+ t = true
)

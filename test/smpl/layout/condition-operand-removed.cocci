@@ expression E; @@
(
- legacy && E
+ E
|
- E && legacy
+ E
)

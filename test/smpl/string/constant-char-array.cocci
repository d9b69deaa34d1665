@@ constant char [] S; @@
- puts(S)
+ say(S)

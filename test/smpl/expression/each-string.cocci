@@

@@
- "s"
+ done()

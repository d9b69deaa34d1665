@ disable braces1, braces2, braces3, braces4 @
expression E;
@@
 if (E) {
- stop();
+ halt();
 }

@@
identifier i;
@@
- i++;
+ advance(i);

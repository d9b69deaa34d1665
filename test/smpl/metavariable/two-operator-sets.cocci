@@
binary operator o = {+, -};
assignment operator ao = {+=, -=};
expression a, b, c;
@@
- a ao b o c;
+ f(a, b, c);

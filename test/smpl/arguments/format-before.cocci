@@
constant char[] c;
expression dev;
@@
- report(dev, c)
+ report(dev, "%s", c)

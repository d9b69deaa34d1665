@@
symbol jiffies;
expression E;
@@
- jiffies + E
+ after(E)

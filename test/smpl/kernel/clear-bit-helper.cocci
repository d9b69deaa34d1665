@@
expression nr, p;
@@
- *p |= (1 << nr);
+ __set_bit(nr, p);

@@
expression nr, p;
@@
- *p &= ~(1 << nr);
+ __clear_bit(nr, p);

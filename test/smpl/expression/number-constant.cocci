@@
@@
- delay(10)
+ delay(TEN)

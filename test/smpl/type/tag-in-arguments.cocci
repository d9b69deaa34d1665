@@
@@
- struct frame
+ struct packet

@@ @@
- main() {
+ int main() {
 ...
 }

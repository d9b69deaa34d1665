#define LINE 3
#define NONE
int x;

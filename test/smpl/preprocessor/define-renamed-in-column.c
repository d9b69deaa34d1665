#define OLD	1
#define C	1

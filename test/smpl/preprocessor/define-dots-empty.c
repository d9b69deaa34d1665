#define LINE 3
#define NONE
#define SUM (1 + \
	     2)

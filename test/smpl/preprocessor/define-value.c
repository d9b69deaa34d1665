#define LIMIT 10
#define OTHER 10

int x = LIMIT;

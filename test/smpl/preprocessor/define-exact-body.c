#define LIMIT limit(3)
#define LIMIT 1 + limit(3)

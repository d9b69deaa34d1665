#define NAME "pump"
#define LIMIT 12
#define BOTH ("pump" " and valve")
#define OPEN_ALL() open_one("all", LIMIT)

void start(void)
{
	open_one(NAME, 1);
	open_one(LIMIT, 1);
	open_one(BOTH, 1);
	open_one(UNKNOWN, 1);
	OPEN_ALL();
}

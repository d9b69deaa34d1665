int shine(struct lamp *desk, struct lamp *floor, int dim)
{
	int sum = desk ? desk->watts : 0;

	sum += (floor) ? floor->watts : 0;
	sum += floor && !dim ? floor->watts : 0;
	sum += (desk != NULL && dim) ? desk->watts : 0;
	sum += NULL != desk ? desk->watts : 0;
	sum += dim ? desk->watts : 0;
	sum += desk ? floor->watts : 0;
	return sum;
}

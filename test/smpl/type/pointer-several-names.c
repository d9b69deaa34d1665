struct queue *first, *second;
struct queue *third, fourth;
static const struct device *left, *right = NULL;
struct device *writable;

void use(struct queue *queue, struct device const *device)
{
	struct queue *old = queue, *new;
}

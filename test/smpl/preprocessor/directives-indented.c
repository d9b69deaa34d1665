#ifdef CONFIG_ORCHARD
# include <linux/old.h>
# define NR_TREES	2
#else
# define NR_TREES	1
#endif
#define NR_BASKETS	4
